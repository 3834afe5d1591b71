/** The vocabularies of the tests, and two companies whose names are also words. */
import { vocabularyFrom } from '#lib/editorial/import/vocabulary'
import { vocabularyFiles } from '../../a-record.ts'

const people = {
  path: 'people.yaml',
  text: '- { id: nora, name: Nora Vik, aliases: [N. Vik] }\n- { id: ola, name: Ola Berg }\n',
}

export const importVocabularyFiles = [...vocabularyFiles, people].map((file) =>
  file.path === 'organisations.yaml'
    ? {
        ...file,
        text: `${file.text}${[
          '- { id: shell, name: Shell, kind: company, country: GB, description: Oil company. }',
          '- { id: bp, name: bp, kind: company, country: GB, description: Oil company. }',
          '- { id: api, name: American Petroleum Institute, kind: other, country: US, description: Lobby. }\n',
        ].join('\n')}`,
      }
    : file.path === 'places.yaml'
      ? {
          ...file,
          text: `${file.text}- { id: nord-stream-2, name: Nord Stream 2, kind: pipeline, countries: [RU, DE], point: [20, 58], description: Gas line., aliases: [Nord Stream Two] }\n`,
        }
      : file,
)

export const vocabulary = vocabularyFrom(importVocabularyFiles)
