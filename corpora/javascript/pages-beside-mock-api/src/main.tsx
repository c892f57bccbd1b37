import { createRoot } from 'react-dom/client'
import { Buoys } from './pages/Buoys'

createRoot(document.getElementById('root')!).render(<Buoys />)
