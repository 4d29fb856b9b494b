export { newId } from '@renderer/bridge/new-id'
