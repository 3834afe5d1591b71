/** WebKit as GTK has it, by its own WebDriver, on a screen that nobody sees. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { Builder, By, Capabilities, type WebDriver } from 'selenium-webdriver'
import { answering, freePort } from '../serving.ts'
import type { Browser } from './browser.ts'

const DRIVER = '/usr/bin/WebKitWebDriver'
const SCREEN = '/usr/bin/Xvfb'
const display = `:${90 + (process.pid % 100)}`

/** Starts it; undefined where it, its driver or the screen is not installed. */
export async function openWebKit(): Promise<Browser | undefined> {
  const [binary] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')
  if (!binary || !existsSync(DRIVER) || !existsSync(SCREEN)) return undefined
  const port = await freePort()
  const screen = start(SCREEN, [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'])
  const service = start(DRIVER, [`--port=${port}`], { ...process.env, DISPLAY: display })
  const url = `http://127.0.0.1:${port}`
  await answering(`${url}/status`)
  const driver = await connect(url, binary)
  await driver.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 900 })
  return {
    name: `WebKit (${(await driver.getCapabilities()).getBrowserVersion()})`,
    open: (address) => driver.get(address),
    value: (expression) => driver.executeScript(`return (${expression})`),
    click: async (selector) => driver.findElement(By.css(selector)).click(),
    type: async (selector, text) => driver.findElement(By.css(selector)).sendKeys(text),
    close: async () => {
      await driver.quit()
      service.kill()
      screen.kill()
    },
  }
}

function connect(url: string, binary: string): Promise<WebDriver> {
  const capabilities = new Capabilities()
  capabilities.set('browserName', 'MiniBrowser')
  capabilities.set('webkitgtk:browserOptions', { binary, args: ['--automation'] })
  return new Builder().usingServer(url).withCapabilities(capabilities).build()
}

function start(path: string, args: readonly string[], env = process.env): ChildProcess {
  return spawn(path, args, { stdio: 'ignore', env })
}
