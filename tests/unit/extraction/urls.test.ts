import { describe, expect, it } from 'vitest'
import { readOne, values } from './read'

const urls = (text: string) => values(readOne(text).applyUrls)

describe('addresses on the web to apply through', () => {
  it.each([
    ['Postulez en ligne : https://emplois.example/poste/12.', ['https://emplois.example/poste/12']],
    ['Postulez en ligne : https://emplois.example/poste/12\r\nMerci', ['https://emplois.example/poste/12']],
    [
      'Le dossier est à charger sur https://portail.example/Job/33418 avant lundi.',
      ['https://portail.example/Job/33418'],
    ],
    ['Les TDR sont à télécharger sur https://rive.example/tdr.pdf', []],
    ['Suivez-nous pour postuler : https://www.facebook.com/rive', []],
    ['Notre site : www.rive.example', []],
  ])('%s', (text, expected) => {
    expect(urls(text)).toEqual(expected)
  })
})
