using System.Collections.Frozen;

namespace CcrNetwork.Web.Infrastructure.Localization;

/// <summary>
/// The city that a time zone is named after, in the language of the request. The zone's own name is English without accents;
/// the tables hold what is written otherwise.
/// </summary>
public static class ZoneCities
{
    private static readonly FrozenDictionary<string, string> French = Table(
        """
        Addis_Ababa=Addis-Abeba;Algiers=Alger;Andorra=Andorre;Asmera=Asmara;Ashgabat=Achgabat;Athens=Athènes
        Baghdad=Bagdad;Bahrain=Bahreïn;Baku=Bakou;Barbados=La Barbade;Beirut=Beyrouth;Bermuda=Les Bermudes;Bishkek=Bichkek
        Brussels=Bruxelles;Bucharest=Bucarest;Cairo=Le Caire;Kolkata=Calcutta;Canary=Les Canaries;Cape_Verde=Praia;Chisinau=Chișinău
        Copenhagen=Copenhague;Costa_Rica=San José;Curacao=Curaçao;Damascus=Damas;Dhaka=Dacca;Dominica=La Dominique;Dubai=Dubaï;Dushanbe=Douchanbé
        Faroe=Les Féroé;Grenada=La Grenade;Guernsey=Guernesey;Guyana=Georgetown;Havana=La Havane;Ho_Chi_Minh=Hô Chi Minh-Ville
        Isle_of_Man=Île de Man;Jakarta=Djakarta;Jamaica=Kingston;Jerusalem=Jérusalem;Kabul=Kaboul;Kathmandu=Katmandou;Katmandu=Katmandou
        Kyiv=Kiev;Kuwait=Koweït;Lisbon=Lisbonne;London=Londres;Macau=Macao;Madeira=Madère
        Maldives=Malé;Malta=Malte;Manila=Manille;Mauritius=Maurice;Mexico_City=Mexico;Montreal=Montréal;Mogadishu=Mogadiscio;Moscow=Moscou;Muscat=Mascate;Ndjamena=N’Djamena
        Nicosia=Nicosie;Noumea=Nouméa;Puerto_Rico=Porto Rico
        Qatar=Doha;Rangoon=Rangoun;Yangon=Rangoun;Reunion=La Réunion;Riyadh=Riyad;Saigon=Hô Chi Minh-Ville;Samarkand=Samarcande
        San_Marino=Saint-Marin;Santo_Domingo=Saint-Domingue;Sao_Paulo=São Paulo;Sao_Tome=São Tomé;Seoul=Séoul;Seychelles=Les Seychelles;Singapore=Singapour
        St_Johns=Saint-Jean de Terre-Neuve;Tashkent=Tachkent;Tbilisi=Tbilissi;Tehran=Téhéran;Thimphu=Thimphou
        Tirane=Tirana;Ulaanbaatar=Oulan-Bator;Urumqi=Ürümqi;Uzhgorod=Oujhorod;Vatican=Le Vatican;Vienna=Vienne
        Warsaw=Varsovie;Yekaterinburg=Iekaterinbourg;Yerevan=Erevan;Zaporozhye=Zaporijjia
        """);

    private static readonly FrozenDictionary<string, string> English = Table(
        """
        Asuncion=Asunción;Bogota=Bogotá;Calcutta=Kolkata;Cancun=Cancún;Cape_Verde=Praia;Chisinau=Chișinău;Costa_Rica=San José;Curacao=Curaçao;Dacca=Dhaka
        Ho_Chi_Minh=Ho Chi Minh City;Jamaica=Kingston;Katmandu=Kathmandu;Kiev=Kyiv;Maldives=Malé;Ndjamena=N’Djamena;Noumea=Nouméa;Qatar=Doha;Rangoon=Yangon;Reunion=Réunion
        Reykjavik=Reykjavík;Saigon=Ho Chi Minh City;Sao_Paulo=São Paulo;Sao_Tome=São Tomé;St_Johns=St John’s;Tirane=Tirana
        """);

    /// <summary>« Bruxelles » for <c>Europe/Brussels</c>.</summary>
    public static string Of(string timeZone) => Of(timeZone, SiteLanguages.Current);

    public static string Of(string timeZone, SiteLanguage language)
    {
        var city = timeZone[(timeZone.LastIndexOf('/') + 1)..];
        var table = language.Code == "fr" ? French : English;
        return table.TryGetValue(city, out var name) ? name : city.Replace('_', ' ');
    }

    private static FrozenDictionary<string, string> Table(string rows) => rows
        .Split(['\n', '\r', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(row => row.Split('='))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
