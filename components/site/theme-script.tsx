/** Sets the reader's theme before the first paint, so that a dark room sees no white flash. */
export function ThemeScript() {
  return (
    <script
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own; it must run before paint.
      dangerouslySetInnerHTML={{ __html: script }}
    />
  )
}

const script = `try{var t=localStorage.getItem('chokepoint:theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`
