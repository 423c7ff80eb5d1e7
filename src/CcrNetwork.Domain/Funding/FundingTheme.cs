namespace CcrNetwork.Domain.Funding;

/// <summary>Names what a call for projects pays for, in the few words by which centres look for money.</summary>
public enum FundingTheme
{
    Creation,
    Heritage,
    Mobility,
    Cooperation,
    Education,
    Research,
    Environment,
    Digital,
    Inclusion,
    Works,
}
