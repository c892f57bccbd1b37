class Logbook::EntriesController < ActionController::Base
  def index
    render json: Logbook::Entry.order(:written_on)
  end
end
