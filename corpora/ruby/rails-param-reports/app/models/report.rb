class Report
  def self.page(number)
    Dir["reports/#{number}/*.json"]
  end
end
