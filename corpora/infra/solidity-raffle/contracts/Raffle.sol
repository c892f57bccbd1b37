// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Raffle {
    address[] private players;
    uint256 public immutable price;

    constructor(uint256 price_) {
        price = price_;
    }

    function enter() external payable {
        require(msg.value == price, "wrong price");
        players.push(msg.sender);
    }
}
