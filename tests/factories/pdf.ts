/** A PDF of these objects, the first its catalogue, as bytes of Latin-1; `trailer` adds to its trailer. */
export function pdfOf(objects: readonly string[], trailer = ''): Buffer {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  file += `trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF`
  return Buffer.from(file, 'latin1')
}

/** One A4 page that this content draws; `page` adds to its dictionary, /F is Helvetica, the images are /I0, /I1 and so on. */
export function pageOf(
  content: string,
  { page = '', images = [] }: { page?: string; images?: readonly string[] } = {},
) {
  const named = images.map((_, i) => `/I${i} ${i + 6} 0 R`).join('')
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<<${named}>>>>${page}>>`,
    streamOf(content),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...images,
  ])
}

export function streamOf(content: string | Buffer, dictionary = ''): string {
  const bytes = Buffer.from(content).toString('latin1')
  return `<<${dictionary}/Length ${bytes.length}>>stream\n${bytes}\nendstream`
}
