using CcrNetwork.Domain.Agenda;

namespace CcrNetwork.Domain.Tests.Agenda;

public sealed class EventRegistrationTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Confirmation_leads_to_the_waiting_list_and_from_there_to_a_place()
    {
        var registration = Asked();

        registration.Confirm(Now);
        Assert.Equal((RegistrationState.Waiting, Now), (registration.State, registration.ConfirmedAt));
        registration.MoveUp();
        registration.Confirm(Now.AddDays(1));

        Assert.Equal((RegistrationState.Confirmed, Now), (registration.State, registration.ConfirmedAt));
    }

    [Fact]
    public void Nobody_gets_a_place_without_confirming() => Assert.Throws<InvalidOperationException>(Asked().MoveUp);

    [Theory]
    [InlineData(47 * 60 + 59, false)]
    [InlineData(48 * 60, true)]
    public void What_is_not_confirmed_expires_after_two_days(int minutes, bool isExpired)
    {
        var asked = Asked();
        var confirmed = Asked();
        confirmed.Confirm(Now);

        Assert.Equal((isExpired, false), (asked.IsExpired(Now.AddMinutes(minutes)), confirmed.IsExpired(Now.AddMinutes(minutes))));
    }

    [Fact]
    public void Asking_anew_mends_a_name_until_it_is_confirmed_and_prolongs_the_link()
    {
        var registration = Asked();
        Assert.False(registration.MayBeMailedAgain(Now.AddMinutes(9)));

        registration.AskAgain("Ada Lovelace", "Analytical", "fr", Now.AddHours(40));
        Assert.False(registration.IsExpired(Now.AddHours(60)));
        registration.Confirm(Now.AddHours(60));
        registration.AskAgain("Somebody else", null, "en", Now.AddHours(70));

        Assert.Equal(("Ada Lovelace", "Analytical", "fr"), (registration.Name, registration.Organisation, registration.Language));
    }

    [Theory]
    [InlineData(false, null, -1, false)]
    [InlineData(true, null, -1, true)]
    [InlineData(true, null, 0, false)]
    [InlineData(true, -60, -61, true)]
    [InlineData(true, -60, -60, false)]
    public void Registration_is_open_until_its_end_or_the_beginning(bool takesThem, int? untilMinutes, int nowMinutes, bool isOpen) =>
        Assert.Equal(
            isOpen,
            AgendaEvent.IsRegistrationOpen(
                takesThem, Now, untilMinutes is { } minutes ? Now.AddMinutes(minutes) : null, Now.AddMinutes(nowMinutes)));

    private static EventRegistration Asked() => new(7, "Ada", null, "Ada@Example.org ", "en", Now);
}
