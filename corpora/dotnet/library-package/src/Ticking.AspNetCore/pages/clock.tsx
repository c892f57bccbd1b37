import { render } from 'preact'

const hands = ['hour', 'minute', 'second']

render(<ul>{hands.map((hand) => <li key={hand}>{hand}</li>)}</ul>, document.body)
