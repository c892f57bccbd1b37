class CountSteps < Mongoid::Migration
  def self.up
    Stile.where(steps: nil).update_all(steps: 2)
  end

  def self.down; end
end
