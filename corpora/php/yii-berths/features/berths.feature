Feature: Berths
  Scenario: A lost tag opens no berth
    Given the tag "7" is lost
    When I ask for the berth 3
    Then it is closed
