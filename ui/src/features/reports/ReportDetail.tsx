import { wordDetail } from '@otel-bi/contract/problem-sentences'
import Download from 'lucide-solid/icons/download'
import { For, Show } from 'solid-js'
import { useApi } from '../../api/Api.tsx'
import { Badge } from '../../components/Badge.tsx'
import { Button } from '../../components/Button.tsx'
import { Detail, Verbatim } from '../../components/Detail.tsx'
import { FactList } from '../../components/FactList.tsx'
import { download } from '../../downloads/download.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { EarlierFigures } from './EarlierFigures.tsx'
import { reportMessages } from './messages.ts'
import { parametersText } from './parameters-text.ts'
import { ReadReport } from './ReadReport.tsx'
import styles from './Reports.module.css'
import { stateTone } from './report-columns.tsx'
import { type Report, type ReportFile, reportFile } from './requests.ts'
import { titleOf } from './section-title.ts'

/** One report: its files with their hashes, what it lacks and why, and what it was made by. */
export function ReportDetail(props: {
  report: Report
  /** The last report of the same question, if there is one. */
  earlier: Report | undefined
  onClose: () => void
}) {
  const { formats, language } = useI18n()
  const words = useMessages(reportMessages)
  const hasPdf = () =>
    props.report.files_removed_at === null &&
    props.report.files.some(({ format }) => format === 'pdf')
  const missing = () => props.report.sections.filter(({ status }) => status === 'unavailable')
  const sectionTitle = (section: Report['sections'][number]) =>
    titleOf(section, language(), words())
  const writtenIn = () => {
    const { language: given } = props.report.parameters
    return typeof given === 'string' ? given : undefined
  }
  return (
    <Detail
      testId="report"
      id={props.report.id}
      onClose={props.onClose}
      title={
        <>
          {words().report(formats().instant(props.report.started_at))}
          <Badge tone={stateTone[props.report.state]}>{words().states[props.report.state]}</Badge>
        </>
      }
    >
      <Show when={missing().length > 0}>
        <p class={styles.warning} data-testid="report-missing">
          {words().missing(
            missing()
              .map(({ title, detail }) =>
                [title, detail && wordDetail(detail, language())].filter(Boolean).join(': '),
              )
              .join('; '),
          )}
        </p>
      </Show>
      <Show when={props.report.problem}>
        {(problem) => (
          <Verbatim
            label={words().problem}
            text={`${problem().code}: ${wordDetail(problem().detail, language())}`}
          />
        )}
      </Show>
      <ul class={styles.list} aria-label={words().files}>
        <For each={props.report.files}>{(file) => <File report={props.report} file={file} />}</For>
      </ul>
      <Show when={hasPdf()}>
        <ReadReport report={props.report} />
      </Show>
      <p data-testid="report-parameters">
        {parametersText(props.report.parameters, words(), formats(), language())}
      </p>
      <Show when={props.report.findings.length > 0}>
        <section
          class={styles.findings}
          aria-label={words().findings}
          data-testid="report-findings"
          lang={writtenIn()}
        >
          <For each={props.report.findings}>
            {({ title, text }) => (
              <p>
                <strong>{title}</strong> {text}
              </p>
            )}
          </For>
        </section>
      </Show>
      <Show when={props.report.figures.length > 0}>
        <Show when={props.earlier} fallback={<p>{words().noEarlier}</p>}>
          {(earlier) => <EarlierFigures report={props.report} earlier={earlier()} />}
        </Show>
      </Show>
      <FactList
        prefix="report-section"
        facts={props.report.sections.map((section) => ({
          id: section.id,
          name: sectionTitle(section),
          text:
            section.row_count === null
              ? words().sectionStates[section.status]
              : `${formats().count(section.row_count)} ${words().rows.toLowerCase()}`,
        }))}
      />
    </Detail>
  )
}

function File(props: { report: Report; file: ReportFile }) {
  const api = useApi()
  const { formats } = useI18n()
  const words = useMessages(reportMessages)
  const get = () =>
    download({
      title: props.file.name,
      fetch: reportFile(api, props.report.id, props.file.format),
    })
  return (
    <li class={styles.file} data-testid="report-file" data-value={props.file.sha256}>
      <Button onClick={get}>
        <Download size={15} aria-hidden="true" />
        {words().download(props.file.format.toUpperCase())}
      </Button>
      <span>{formats().bytes(props.file.bytes)}</span>
      <span class={styles.hash}>sha256 {props.file.sha256}</span>
    </li>
  )
}
