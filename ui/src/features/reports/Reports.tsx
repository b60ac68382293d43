import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/solid-query'
import { useApi } from '../../api/Api.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { FailedNotice } from '../../toasts/FailedNotice.tsx'
import { Notice } from '../../toasts/Notice.tsx'
import { toaster } from '../../toasts/toaster.ts'
import { textField } from '../../url-state/fields.ts'
import { useField } from '../../url-state/use-field.ts'
import { GenerateReport } from './GenerateReport.tsx'
import { reportMessages } from './messages.ts'
import { ReportList } from './ReportList.tsx'
import { generateReport, type Report, type ReportRequest, reportList } from './requests.ts'

/** A form that makes a report, and the reports there are. */
export function Reports() {
  const api = useApi()
  const queries = useQueryClient()
  const words = useMessages(reportMessages)
  const [chosen, setChosen] = useField(textField('report'))
  const generation = useMutation(() => ({
    mutationFn: (request: ReportRequest) => generateReport(api, request),
    onSuccess: (report) => {
      announce(report)
      setChosen(report.id)
    },
    onError: (error, request) => {
      toaster.show((toast) => (
        <FailedNotice
          toastId={toast.toastId}
          title={words().notMade}
          error={error}
          onRetry={() => {
            toaster.dismiss(toast.toastId)
            generation.mutate(request)
          }}
        />
      ))
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['reports'] }),
  }))
  const announce = (report: Report) =>
    toaster.show((toast) => (
      <Notice
        toastId={toast.toastId}
        kind="done"
        title={report.state === 'partial' ? words().partial : words().made}
        detail={report.files.map((file) => file.name).join(', ')}
      />
    ))
  const reports = useInfiniteQuery(() => reportList(api, generation.isPending))
  const running = () => reports.data?.pages[0]?.data.find((report) => report.state === 'running')
  return (
    <>
      <GenerateReport
        isGenerating={generation.isPending}
        progress={running()?.progress}
        onGenerate={(request) => generation.mutate(request)}
      />
      <ReportList reports={reports} chosen={chosen()} onChoose={setChosen} />
    </>
  )
}
