import type { Metadata } from 'next'
import { AdministrationNav } from '@/components/administration/administration-nav'
import { PageTitle } from '@/components/ui/page-title'
import { exportCopy, exportWords } from '@/lib/copy/site-administration-export'
import { requireAdministrator } from '../require-administrator'

export const metadata: Metadata = { title: exportCopy.title }

/** Every part of the data as a file, and what its columns hold. */
export default async function ExportPage() {
  await requireAdministrator('/administration/export')
  return (
    <>
      <PageTitle title={exportCopy.title}>
        <p>{exportCopy.intro}</p>
      </PageTitle>
      <AdministrationNav current="export" />
      <p className="mt-6">
        <a href="/administration/export/tout.json" className="button" download>
          {exportCopy.whole}
        </a>
      </p>
      <p className="mt-4 max-w-2xl text-sm text-quiet">{exportCopy.people}</p>
      <p className="mt-2 max-w-2xl text-sm text-quiet">{exportCopy.formats}</p>
      <ul className="mt-6 max-w-3xl border-b border-rule">
        {Object.entries(exportWords).map(([name, { title, columns }]) => (
          <li key={name} className="border-t border-rule py-2">
            <div className="flex flex-wrap items-center justify-between gap-x-4">
              <h2 className="font-semibold">{title}</h2>
              <p className="flex gap-x-5">
                {(['csv', 'json'] as const).map((format) => (
                  <a
                    key={format}
                    href={`/administration/export/${name}.${format}`}
                    aria-label={`${exportCopy[format]}, ${title}`}
                    className="inline-flex min-h-11 min-w-11 items-center justify-center"
                    download
                  >
                    {exportCopy[format]}
                  </a>
                ))}
              </p>
            </div>
            <details>
              <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm text-indigo underline">
                {exportCopy.columns}
              </summary>
              <table className="w-full table-fixed text-left text-sm">
                <caption className="sr-only">{`${exportCopy.columns}, ${title}`}</caption>
                <thead className="sr-only">
                  <tr>
                    <th scope="col">{exportCopy.column}</th>
                    <th scope="col">{exportCopy.meaning}</th>
                  </tr>
                </thead>
                <tbody>
                  {Object.entries<string>(columns).map(([column, meaning]) => (
                    <tr key={column} className="border-t border-rule align-top">
                      <th scope="row" className="w-2/5 py-1 pr-4 font-normal wrap-anywhere">
                        <code>{column}</code>
                      </th>
                      <td className="py-1">{meaning}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}
