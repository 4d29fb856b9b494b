/** @typedef {import('playwright').CDPSession} CDPSession */

/**
 * How many bytes the objects of a page take once the rubbish is out. The engine goes on for hours making code that
 * runs often faster; that code is its own and is left out.
 * @param {CDPSession} client @returns {Promise<number>}
 */
export async function heldBytes(client) {
  const parts = []
  const onPart = ({ chunk }) => parts.push(chunk)
  client.on('HeapProfiler.addHeapSnapshotChunk', onPart)
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  client.off('HeapProfiler.addHeapSnapshotChunk', onPart)
  const { snapshot, nodes } = JSON.parse(parts.join(''))
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  const code = types[type].indexOf('code')
  let bytes = 0
  for (let at = 0; at < nodes.length; at += fields.length) if (nodes[at + type] !== code) bytes += nodes[at + size]
  return bytes
}
