import { createServer } from 'node:http'

/** The floor: what Node itself takes to answer with the same bytes, without framework, query or rendering. */
const body = Buffer.alloc(Number(process.argv[2]), 'a')

const server = createServer((_, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': body.length })
  response.end(body)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address !== 'string') console.log(address.port)
})
