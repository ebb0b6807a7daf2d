import { listCopy } from '@/lib/copy/offer-list'
import { BadgeLegend } from '../offers/badge-legend'

/** What Baara does. */
export function HomeIntroduction() {
  return (
    <div className="pt-8 pb-2 lg:grid lg:grid-cols-[minmax(0,1fr)_16rem] lg:items-end lg:gap-x-14 lg:pt-14 lg:pb-8">
      <div>
        <h1 className="text-2xl font-strong tracking-tight text-balance sm:text-3xl lg:text-4xl">
          {listCopy.homeTitle}
        </h1>
        <p className="mt-3 max-w-2xl text-quiet lg:text-lg">{listCopy.homeIntroduction}</p>
      </div>
      <BadgeLegend />
    </div>
  )
}
