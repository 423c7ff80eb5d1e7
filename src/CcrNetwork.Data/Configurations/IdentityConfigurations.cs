using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Editing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcrNetwork.Data.Configurations;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    private const int TotpKeyMaxLength = 400;

    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("Accounts");
        account.Property(a => a.Name).HasMaxLength(Account.NameMaxLength);
        account.Property(a => a.Language).HasMaxLength(Account.LanguageMaxLength);
        account.Property(a => a.SecurityStamp).HasMaxLength(Session.StampLength);
        account.Property(a => a.TotpKey).HasMaxLength(TotpKeyMaxLength);
        account.HasMany(a => a.Centres).WithOne().HasForeignKey(given => given.AccountId);

        // What the framework offers and the portal does otherwise or not at all.
        account.Ignore(a => a.EmailConfirmed);
        account.Ignore(a => a.PhoneNumber);
        account.Ignore(a => a.PhoneNumberConfirmed);
        account.Ignore(a => a.TwoFactorEnabled);
        account.Ignore(a => a.LockoutEnd);
        account.Ignore(a => a.LockoutEnabled);
        account.Ignore(a => a.AccessFailedCount);
    }
}

internal sealed class AccountCentreConfiguration : IEntityTypeConfiguration<AccountCentre>
{
    public void Configure(EntityTypeBuilder<AccountCentre> given)
    {
        given.ToTable("AccountCentres");
        given.HasKey(g => new { g.AccountId, g.CentreId });
        given.HasOne<Centre>().WithMany().HasForeignKey(g => g.CentreId);
    }
}

internal sealed class UserPasskeyConfiguration : IEntityTypeConfiguration<IdentityUserPasskey<int>>
{
    public void Configure(EntityTypeBuilder<IdentityUserPasskey<int>> passkey)
    {
        passkey.ToTable("Passkeys");

        // A credential id may have 1,023 bytes: too wide for a clustered key of SQL Server, not for another one.
        passkey.HasKey(p => p.CredentialId).HasAnnotation("SqlServer:Clustered", false);
        passkey.Property(p => p.CredentialId).HasMaxLength(1024);
        passkey.OwnsOne(p => p.Data).ToJson();
        passkey.HasOne<Account>().WithMany().HasForeignKey(p => p.UserId).IsRequired();
    }
}

internal sealed class SessionConfiguration : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.ToTable("Sessions");
        session.Property(s => s.Stamp).HasMaxLength(Session.StampLength);
        session.Property(s => s.KeyHash).HasMaxLength(Session.KeyHashLength);
        session.Property(s => s.Browser).HasMaxLength(Session.BrowserMaxLength);
        session.Property(s => s.Address).HasMaxLength(Session.AddressMaxLength);
        session.HasIndex(s => s.KeyHash).IsUnique();
        session.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId);
    }
}

internal sealed class AccountLinkConfiguration : IEntityTypeConfiguration<AccountLink>
{
    public void Configure(EntityTypeBuilder<AccountLink> link)
    {
        link.ToTable("AccountLinks");
        link.Property(l => l.TokenHash).HasMaxLength(AccountLink.TokenHashLength);
        link.Property(l => l.Stamp).HasMaxLength(Session.StampLength);
        link.Property(l => l.Email).HasMaxLength(Account.EmailMaxLength);
        link.Property(l => l.Name).HasMaxLength(Account.NameMaxLength);
        link.Property(l => l.Language).HasMaxLength(Account.LanguageMaxLength);
        link.Property(l => l.UsedAt).IsConcurrencyToken();
        link.Property(l => l.RevokedAt).IsConcurrencyToken();
        link.HasIndex(l => l.TokenHash).IsUnique();
        link.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class RecoveryCodeConfiguration : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> code)
    {
        code.ToTable("RecoveryCodes");
        code.Property(c => c.Hash).HasMaxLength(RecoveryCode.HashLength);
        code.HasIndex(c => new { c.AccountId, c.Hash }).IsUnique();
        code.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId);
    }
}

internal sealed class GuessCountConfiguration : IEntityTypeConfiguration<GuessCount>
{
    public void Configure(EntityTypeBuilder<GuessCount> guesses)
    {
        guesses.ToTable("GuessCounts");
        guesses.HasKey(g => g.Key);
        guesses.Property(g => g.Key).HasMaxLength(GuessCount.KeyMaxLength);
    }
}

internal sealed class KeptFormConfiguration : IEntityTypeConfiguration<KeptForm>
{
    public void Configure(EntityTypeBuilder<KeptForm> form)
    {
        form.ToTable("KeptForms");
        form.Property(f => f.Path).HasMaxLength(KeptForm.PathMaxLength);
        form.HasOne<Account>().WithMany().HasForeignKey(f => f.AccountId);
    }
}

internal sealed class TableChoiceConfiguration : IEntityTypeConfiguration<TableChoice>
{
    public void Configure(EntityTypeBuilder<TableChoice> choice)
    {
        choice.ToTable("TableChoices");
        choice.HasKey(c => new { c.AccountId, c.Kind });
        choice.Property(c => c.Kind).HasMaxLength(EditorialRecord.KindMaxLength);
        choice.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId);
    }
}
