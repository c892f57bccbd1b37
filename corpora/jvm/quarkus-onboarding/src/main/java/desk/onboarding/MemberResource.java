package desk.onboarding;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/members")
public class MemberResource {

    @GET
    public Uni<List<Member>> all() {
        return Member.listAll();
    }

    @POST
    public Uni<Member> add(Member member) {
        return member.persist();
    }
}
