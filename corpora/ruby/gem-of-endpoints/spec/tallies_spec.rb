RSpec.describe Tallyhook::Api::Tallies do
  it "keeps a tally" do
    expect(described_class.routes).not_to be_empty
  end
end
