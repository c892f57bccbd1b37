from orator.migrations import Migration


class CreateJarsTable(Migration):
    def up(self):
        with self.schema.create("jars") as table:
            table.increments("id")
            table.string("label")
            table.integer("grams")

    def down(self):
        self.schema.drop("jars")
