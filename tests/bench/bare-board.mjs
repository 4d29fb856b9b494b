/**
 * The baseline: the least plain DOM code that shows the same. Notes like those of the app (mark, words, tick, shadow)
 * in columns; a new note also clears the field, counts in two places and says that it was added. One note can be
 * dragged. It runs in a window of the same app, so engine, screen and machine are the same.
 */
export const BARE_BOARD = (count) => `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; font: 15px/20px sans-serif; display: grid; grid-template-rows: auto minmax(0, 1fr) auto; gap: 16px; padding: 16px; height: 100vh; box-sizing: border-box; }
main { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 16px; }
section { display: flex; flex-direction: column; min-height: 0; }
.lane { overflow-y: auto; display: flex; flex-direction: column; gap: 4px; min-height: 0; }
.note { position: relative; flex: none; background: #fbe4b4; padding: 3px 8px 3px 10px; border: 1px solid transparent; border-radius: 3px; box-shadow: 0 1px 1px rgba(74,56,30,.1), 0 2px 4px rgba(74,56,30,.08); display: flex; align-items: center; gap: 8px; min-height: 36px; }
.note p { flex: 1; margin: 0; font-size: 14px; line-height: 18px; overflow-wrap: anywhere; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.note button { position: absolute; inset: 0; border: 0; background: transparent; }
.tick { width: 20px; height: 20px; border: 1.5px solid #877a63; border-radius: 5px; visibility: hidden; }
.drag { position: fixed; width: 240px; pointer-events: none; will-change: transform; }
</style><header><span id="saved"></span> bewaard</header><main><section><h2>Ouders <span id="count"></span></h2><div class="lane" id="new"></div></section><section class="lane"></section><section class="lane"></section><section class="lane"></section></main><footer><textarea id="entry" rows="1" placeholder="Typ de volgende vraag"></textarea><p id="said">&nbsp;</p></footer><script>
const byId = (id) => document.getElementById(id)
const make = (text) => {
  const note = document.createElement('article')
  note.className = 'note'
  note.innerHTML = '<button aria-pressed="false"></button><svg width="12" height="12" viewBox="0 0 24 24"><rect x="2" y="2" width="20" height="20" fill="#b96a00"/></svg><p dir="auto"></p><span class="tick"></span>'
  note.firstChild.setAttribute('aria-label', 'Ouders: ' + text)
  note.querySelector('p').textContent = text
  byId('new').append(note)
}
const say = () => { byId('saved').textContent = byId('count').textContent = byId('new').childElementCount }
for (let n = 0; n < ${count}; n += 1) make('Wat helpt bij huiswerk, en voor wie? (' + n + ')')
say()
byId('entry').addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return
  event.preventDefault()
  make(event.target.value)
  byId('said').textContent = 'Toegevoegd: ' + event.target.value
  event.target.value = ''
  say()
})
let ghost = null
addEventListener('pointerdown', (event) => { const note = event.target.closest('.note'); if (!note) return; ghost = note.cloneNode(true); ghost.classList.add('drag'); document.body.append(ghost) })
addEventListener('pointermove', (event) => { if (ghost) ghost.style.transform = 'translate(' + event.clientX + 'px,' + event.clientY + 'px)' })
addEventListener('pointerup', () => { ghost?.remove(); ghost = null })
</script>`

/** An empty window. */
export const EMPTY_PAGE = '<!doctype html><meta charset="utf-8"><title>empty</title>'
