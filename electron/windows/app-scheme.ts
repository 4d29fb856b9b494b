import { randomBytes } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { app, net, protocol } from 'electron'

export const APP_ORIGIN = 'app://driekring'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
}

/** The development server; a packaged app knows none. */
export const devServer = () => (app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'])
const root = () => join(app.getAppPath(), 'out', 'renderer')

/** Must run before the app is ready: IndexedDB, fetch and WebCrypto need a standard, secure scheme. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
}

/** The content security policy of every page. Styles made at run time carry the nonce of their page. */
function policy(nonce: string): string {
  const dev = devServer()
  const devConnect = dev ? ` ${dev} ${dev.replace(/^http/, 'ws')}` : ''
  const devScript = dev ? ` 'nonce-${nonce}'` : ''
  return [
    "default-src 'none'",
    `script-src 'self'${devScript}`,
    dev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src 'self'${devConnect}`,
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The file a request asks for, or null when it lies outside the bundle (dots, backslashes, links). */
async function fileFor(pathname: string): Promise<string | null> {
  const decoded = decode(pathname)
  if (decoded === null || decoded.includes('\\') || decoded.includes('\0') || decoded.includes('..')) return null
  const wanted = join(root(), decoded)
  const real = await realpath(wanted).catch(() => null)
  const home = await realpath(root())
  return real?.startsWith(home + sep) ? real : null
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}

async function bytesOf(url: URL): Promise<{ body: Buffer; type: string } | null> {
  const dev = devServer()
  if (dev) {
    const reply = await net.fetch(`${dev}${url.pathname}${url.search}`)
    const type = reply.headers.get('content-type') ?? 'text/plain'
    return reply.ok ? { body: Buffer.from(await reply.arrayBuffer()), type } : null
  }
  const file = await fileFor(url.pathname)
  const body = file && (await readFile(file).catch(() => null))
  return body ? { body, type: TYPES[extname(file)] ?? 'application/octet-stream' } : null
}

/** Serves the pages from the bundle under app://driekring, each with its policy and a fresh nonce. */
export function serveApp(): void {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    const found = url.origin === APP_ORIGIN || url.host === 'driekring' ? await bytesOf(url) : null
    if (!found) return new Response('', { status: 404 })
    const nonce = randomBytes(16).toString('base64')
    const isPage = found.type.startsWith('text/html')
    const body = isPage ? found.body.toString('utf8').replaceAll('%NONCE%', nonce) : new Uint8Array(found.body)
    const headers = {
      'content-type': found.type,
      'content-security-policy': policy(nonce),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    }
    return new Response(body, { headers })
  })
}
