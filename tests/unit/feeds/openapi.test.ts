import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { offerWithNoticeJson } from '@/lib/feeds/offer-json'
import { openApiDocument } from '@/lib/feeds/openapi'
import { parameters } from '@/lib/search/criteria'
import { fullOffer } from '@/tests/factories/offer'

const document = JSON.parse(JSON.stringify(openApiDocument('https://baara.example')))

function validator(name: string) {
  const ajv = new Ajv({ strict: false })
  addFormats(ajv)
  ajv.addSchema(document, 'api')
  const validate = ajv.getSchema(`api#/components/schemas/${name}`)
  if (validate === undefined) throw new Error(`no schema ${name}`)
  return validate
}

describe('the description of the interface', () => {
  it('is OpenAPI 3.1 with every door', () => {
    expect(document.openapi).toMatch(/^3\.1\./)
    expect(Object.keys(document.paths)).toEqual([
      '/api/v1/offers',
      '/api/v1/offers/{slug}',
      '/api/v1/offers/changes',
      '/api/v1/openapi.json',
    ])
  })

  it('names every parameter of a search, with words', () => {
    const told = document.paths['/api/v1/offers'].get.parameters
    expect(told.map(({ name }: { name: string }) => name)).toEqual([...Object.values(parameters), 'limit'])
    expect(told.every(({ description }: { description: string }) => description.length > 3)).toBe(true)
  })

  it('points at nothing that is not there', () => {
    const pointers = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
      (match) => match[1],
    )
    expect(pointers.length).toBeGreaterThan(5)
    for (const name of pointers) expect(Object.keys(document.components.schemas)).toContain(name)
  })

  it('tells that an offer that was merged leads to another', () => {
    const { '308': merged } = document.paths['/api/v1/offers/{slug}'].get.responses
    expect(merged.headers).toHaveProperty('Location')
    expect(merged.description).toContain('autre offre')
  })

  it('takes an offer as it is given, and nothing less or else', () => {
    const validate = validator('OfferWithNotice')
    const offer = JSON.parse(
      JSON.stringify(offerWithNoticeJson(fullOffer(), 'https://baara.example', new Date('2026-02-10'))),
    )
    expect(validate(offer), JSON.stringify(validate.errors)).toBe(true)
    const { deadline: _, ...without } = offer
    expect(validate(without)).toBe(false)
    expect(validate({ ...offer, more: 1 })).toBe(false)
    expect(validate({ ...offer, changedAt: 'hier' })).toBe(false)
  })
})
