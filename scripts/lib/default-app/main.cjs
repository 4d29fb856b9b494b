// Packed as default_app.asar into the try-out runtime: does what Electron's own default app does,
// namely open the app folder named on the command line. Runs inside Electron, not in Node.
const { existsSync, readFileSync } = require('node:fs')
const Module = require('node:module')
const { dirname, join, resolve } = require('node:path')
const { app } = require('electron')

const { preloads, target } = readCommandLine(process.argv.slice(1))
if (preloads.length > 0) Module._preloadModules(preloads)

if (target) openApp(resolve(target))
else {
  console.error('Geef de map van de app op: electron <map>')
  app.exit(1)
}

function readCommandLine(args) {
  const preloads = []
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index]
    if (arg === '-r' || arg === '--require') {
      index += 1
      preloads.push(args[index])
    } else if (!arg.startsWith('-')) return { preloads, target: arg }
  }
  return { preloads, target: undefined }
}

function openApp(path) {
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
  const manifestPath = join(path, 'package.json')
  if (existsSync(manifestPath)) {
    const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'))
    if (manifest.version) app.setVersion(manifest.version)
    app.setName(manifest.productName ?? manifest.name ?? app.getName())
    app.setDesktopName(manifest.desktopName ?? `${app.getName()}.desktop`)
    app.setAppPath(path)
  } else app.setAppPath(dirname(path))
  Module._load(Module._resolveFilename(path, null, true), Module, true)
}
