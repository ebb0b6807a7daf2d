'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Asks every other second whether the file is read, without the page flickering. */
export function KeepAsking() {
  const router = useRouter()
  useEffect(() => {
    const asking = setInterval(() => router.refresh(), 2000)
    return () => clearInterval(asking)
  }, [router])
  return null
}
