import { filterCopy, orderNames } from '@/lib/copy/filters'
import { type SearchCriteria, searchOrders, usualOrder } from '@/lib/search/criteria'
import { listAddress } from '@/lib/search/list-address'

/** How the list is sorted, and the other ways to sort it; by relevance only where there are words to be relevant to. */
export function OrderLinks({ criteria }: { criteria: SearchCriteria }) {
  const current = criteria.order ?? usualOrder(criteria)
  const orders = searchOrders.filter((order) => order !== 'relevance' || criteria.words !== '')
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-sm print:hidden">
      <span className="text-quiet">{filterCopy.order}</span>
      {orders.map((order) =>
        order === current ? (
          <strong key={order} className="font-semibold">
            {orderNames[order]}
          </strong>
        ) : (
          <a
            key={order}
            href={listAddress({ ...criteria, order, page: null })}
            className="inline-flex min-h-11 items-center"
          >
            {orderNames[order]}
          </a>
        ),
      )}
    </p>
  )
}
