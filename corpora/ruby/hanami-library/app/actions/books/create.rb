module Library
  module Actions
    module Books
      class Create < Library::Action
        include Deps["repos.book_repo"]

        contract do
          json do
            required(:title).filled(:string)
          end
        end

        def handle(request, response)
          halt 422 unless request.params.valid?
          response.body = book_repo.create(request.params[:book]).to_h.to_json
        end
      end
    end
  end
end
