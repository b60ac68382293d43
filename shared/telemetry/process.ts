import { monitorEventLoopDelay } from 'node:perf_hooks'
import { observe } from './instruments.ts'

const perSecond = 1e9

/** Reports the memory of this process and how late its event loop runs. */
export function observeProcess(): void {
  observe('process.memory.usage', (report) => report(process.memoryUsage.rss()))
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  observe('nodejs.eventloop.delay.mean', (report) => report((delay.mean || 0) / perSecond))
  observe('nodejs.eventloop.delay.p99', (report) => report(delay.percentile(99) / perSecond))
  observe('nodejs.eventloop.delay.max', (report) => {
    report(delay.max / perSecond)
    // The last to be read starts the next interval.
    delay.reset()
  })
}
