import { join } from 'node:path'
import { languageTags } from '@shared/lib/language'
import type { Instant } from '@shared/time/time'
import { app } from 'electron'
import { devDependencies } from '../package.json'

const major = (version: string) => Number(version.split('.')[0])

export interface LaunchOptions {
  /** Start of a clock that stands still until it is stepped; null for the real clock. Never in a packaged app. */
  readonly steppedFrom: Instant | null
  /** Lets the wall clock be shifted from outside, to try what a change of the system clock does. Never in a packaged app. */
  readonly hasWallHook: boolean
  /** Runs on an older Electron than the pinned one: for trying out only. */
  readonly isTryout: boolean
}

/** Reads the switches of this start. A packaged app ignores `--stepped-clock` and `--wall-hook`. */
export function launchOptions(): LaunchOptions {
  const text = app.isPackaged ? '' : app.commandLine.getSwitchValue('stepped-clock')
  const instant = text === '' ? Number.NaN : Date.parse(text)
  return {
    steppedFrom: Number.isNaN(instant) ? null : (instant as Instant),
    hasWallHook: !app.isPackaged && app.commandLine.hasSwitch('wall-hook'),
    isTryout: major(process.versions.electron) < major(devDependencies.electron),
  }
}

/**
 * Chooses the profile folder. The try-out runtime gets one of its own, named after its major version:
 * an older engine must never open what a newer one wrote.
 */
export function setupProfile(options: LaunchOptions): void {
  // A graphics process that keeps falling over must not take the app along: it is started again each time.
  app.commandLine.appendSwitch('disable-gpu-process-crash-limit')
  // Date and time fields follow the language of the app, not of the computer.
  app.commandLine.appendSwitch('lang', languageTags().lang)
  if (app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', app.commandLine.getSwitchValue('user-data-dir'))
    return
  }
  const name = options.isTryout ? `Driekring-electron${major(process.versions.electron)}` : 'Driekring'
  app.setPath('userData', join(app.getPath('appData'), name))
}
