import { serve } from 'https://deno.land/std@0.177.0/http/server.ts'
import { createClient } from 'https://esm.sh/@supabase/supabase-js@2.39.0'

serve(async () => {
  const supabase = createClient(Deno.env.get('SUPABASE_URL')!, Deno.env.get('SUPABASE_ANON_KEY')!)
  const { data } = await supabase.from('beacons').select('*').eq('lit', false)
  return new Response(JSON.stringify(data), { headers: { 'Content-Type': 'application/json' } })
})
