module Linecount
  FRAMEWORKS = { "rails" => "config/application.rb", "sinatra" => "app.rb", "hanami" => "config/app.rb" }.freeze

  def self.count(paths)
    paths.sum { |path| File.foreach(path).count }
  end
end
