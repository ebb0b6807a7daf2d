import { shareCopy, telegramAddress, whatsAppAddress } from '@/lib/copy/share'
import { CopyButton } from '../ui/copy-button'

/** Sends the offer on, without any script of the services named. */
export function ShareOffer({ text, url }: { text: string; url: string }) {
  return (
    <section aria-labelledby="partager" className="print:hidden">
      <h2 id="partager" className="text-xl font-strong tracking-tight">
        {shareCopy.title}
      </h2>
      <p className="mt-3 flex flex-wrap gap-3">
        <a href={whatsAppAddress(text)} rel="nofollow noopener" className="button-quiet">
          {shareCopy.whatsApp}
        </a>
        <a href={telegramAddress(text, url)} rel="nofollow noopener" className="button-quiet">
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
