package com.example.trackers;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("trackers")
public class TrackerResource {
    @GET
    public String all() { return "[]"; }

    @POST
    public String add(String tracker) { return tracker; }
}
