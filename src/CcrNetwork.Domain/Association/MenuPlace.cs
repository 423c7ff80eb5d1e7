namespace CcrNetwork.Domain.Association;

/// <summary>Keeps where staff wants an entry of the main menu to stand.</summary>
public class MenuPlace(MenuSection section, int place)
{
    public MenuSection Section { get; private set; } = section;

    public int Place { get; set; } = place;
}
