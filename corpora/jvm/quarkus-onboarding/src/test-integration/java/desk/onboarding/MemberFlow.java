package desk.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

class MemberFlow {

    void keepsTheDesk(Member member) {
        assertThat(member.desk).isNotBlank();
        assertThat(member.name).isEqualTo("Ada");
    }
}
