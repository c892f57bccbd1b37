class ClearMooringJob < ActiveJob::Base
  def perform(id)
    Redis.current.setex("clearing-#{id}", 30, true)
    Mooring.find(id).destroy
  end
end
