namespace go stalls

struct Stall {
    1: i64 id
    2: string trade
}

service StallService {
    list<Stall> all()
}
