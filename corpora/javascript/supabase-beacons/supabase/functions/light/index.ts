import { createClient } from 'https://esm.sh/@supabase/supabase-js@2.39.0'
import { z } from 'https://deno.land/x/zod@v3.22.4/mod.ts'

const Light = z.object({ beacon: z.number() })

Deno.serve(async (req) => {
  const found = Light.safeParse(await req.json())
  if (!found.success) return Response.json({ error: found.error.message }, { status: 400 })
  const supabase = createClient(Deno.env.get('SUPABASE_URL')!, Deno.env.get('SUPABASE_SERVICE_ROLE_KEY')!)
  const { data } = await supabase.from('beacons').update({ lit: true }).eq('id', found.data.beacon).select().single()
  return Response.json(data)
})
