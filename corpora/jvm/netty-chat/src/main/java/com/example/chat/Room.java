package com.example.chat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;

class Room extends SimpleChannelInboundHandler<TextWebSocketFrame> {
    private final MongoClient client = MongoClients.create(System.getenv("CHAT_DB"));

    @Override
    protected void channelRead0(ChannelHandlerContext context, TextWebSocketFrame frame) {
        context.writeAndFlush(frame.retain());
    }
}
