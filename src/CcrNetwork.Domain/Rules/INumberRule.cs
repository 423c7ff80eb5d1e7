namespace CcrNetwork.Domain.Rules;

/// <summary>A rule about a whole number, which is kept as that number.</summary>
public interface INumberRule<TSelf> : IRule<TSelf>
    where TSelf : struct, INumberRule<TSelf>
{
    static abstract Limits Limits { get; }

    int Number { get; }
}
