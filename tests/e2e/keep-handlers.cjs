// Loaded into the main process before the app: keeps the permission handlers it sets, so that a test can ask them.
const { app } = require('electron')

app.on('session-created', (session) => {
  for (const name of ['setPermissionRequestHandler', 'setPermissionCheckHandler']) {
    const set = session[name].bind(session)
    session[name] = (handler) => {
      globalThis[`kept_${name}`] = handler
      set(handler)
    }
  }
})
