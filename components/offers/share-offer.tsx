import { shareCopy, shareText, telegramAddress, whatsAppAddress } from '@/lib/copy/share'
import type { Badge } from '@/lib/deadlines/badge'
import type { Offer } from '@/lib/offers/offer'
import { markedAddress } from '@/lib/offers/visit-source'
import { CopyButton } from '../ui/copy-button'

/** Sends the offer on, without any script of the services named; the addresses sent tell by which of them readers came. */
export function ShareOffer({ offer, badge, url }: { offer: Offer; badge: Badge; url: string }) {
  const byWhatsApp = markedAddress(url, 'whatsapp')
  const byTelegram = markedAddress(url, 'telegram')
  return (
    <section aria-labelledby="partager" data-counts="partager" className="print:hidden">
      <h2 id="partager" className="text-xl font-strong tracking-tight">
        {shareCopy.title}
      </h2>
      <p className="mt-3 flex flex-wrap gap-3">
        <a href={whatsAppAddress(shareText(offer, badge, byWhatsApp))} rel="nofollow noopener" className="button-quiet">
          {shareCopy.whatsApp}
        </a>
        <a
          href={telegramAddress(shareText(offer, badge, byTelegram), byTelegram)}
          rel="nofollow noopener"
          className="button-quiet"
        >
          {shareCopy.telegram}
        </a>
      </p>
      <div className="mt-3 flex items-end justify-between gap-4">
        <p className="min-w-0">
          <span className="block text-sm text-quiet">{shareCopy.link}</span>
          <span id="adresse" className="text-sm wrap-anywhere select-all">
            {url}
          </span>
        </p>
        <CopyButton what={shareCopy.link} from="adresse" />
      </div>
    </section>
  )
}
