class NameRelatives < ActiveGraph::Migrations::Base
  def up
    add_constraint :Relative, :uuid
  end

  def down
    drop_constraint :Relative, :uuid
  end
end
