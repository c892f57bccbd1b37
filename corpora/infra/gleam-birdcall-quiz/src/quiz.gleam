import gleam/io
import gleam/list

pub type Question {
  Question(call: String, bird: String)
}

pub fn right(questions: List(Question), answers: List(String)) -> Int {
  list.zip(questions, answers)
  |> list.filter(fn(pair) { { pair.0 }.bird == pair.1 })
  |> list.length
}

pub fn main() {
  io.println("Which bird is it?")
}
