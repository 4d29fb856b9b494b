import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toolCommand } from './lib/build.mjs'
import { repoRoot } from './lib/paths.mjs'
import { endOwnOnStop, run } from './lib/processes.mjs'

/**
 * Shows that the privacy table is the law: each row that lets something through is closed in turn, and that must break
 * the build or a test. The file is put back as it was.
 */
const file = join(repoRoot, 'shared/smartboard/audience.ts')
const tests = ['tests/unit/shared/smartboard/projector-view.test.ts', 'tests/unit/shared/meeting/golden.test.ts']

async function breaks() {
  const types = await run(...toolCommand('typescript', ['-p', 'shared', '--noEmit'], 'tsc'), { cwd: repoRoot })
  if (types.code !== 0) return 'the build'
  const unit = await run(...toolCommand('vitest', ['run', ...tests]), { cwd: repoRoot })
  return unit.code === 0 ? null : 'a test'
}

endOwnOnStop()
const whole = readFileSync(file, 'utf8')
const rows = [...whole.matchAll(/(\w+): 'smartboard'/g)]
const open = []
try {
  for (const { index, 0: row, 1: field } of rows) {
    writeFileSync(file, `${whole.slice(0, index)}${field}: 'chair'${whole.slice(index + row.length)}`)
    const broken = await breaks()
    console.log(`${broken ? '✓' : '✗'} ${field}: ${broken ? `breaks ${broken}` : 'can be closed and nothing notices'}`)
    if (!broken) open.push(field)
  }
} finally {
  writeFileSync(file, whole)
}
console.log(`${rows.length - open.length} passed, ${open.length} failed`)
process.exit(open.length > 0 ? 1 : 0)
