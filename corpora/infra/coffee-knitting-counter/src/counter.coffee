class Counter
  constructor: (@pattern) ->
    @row = 0

  next: ->
    @row += 1
    @pattern[@row % @pattern.length]

module.exports = Counter
