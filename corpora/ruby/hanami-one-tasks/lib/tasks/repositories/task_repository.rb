class TaskRepository < Hanami::Repository
  def open
    tasks.where(done: false).to_a
  end
end
