module Web::Controllers::Tasks
  class Create
    include Web::Action

    params do
      required(:task).schema do
        required(:title).filled(:str?)
      end
    end

    def call(params)
      halt 422 unless params.valid?
      TaskRepository.new.create(params[:task])
    end
  end
end
