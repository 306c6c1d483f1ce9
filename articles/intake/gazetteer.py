"""Names that occur all over the country: provinces and family names. General knowledge, no list of people."""

from articles.intake.tokens import Phrases, comparable, words

# The 63 provinces and cities up to 30 June 2025; the 34 of today all bear a name out of these.
PROVINCES = words(
    "An Giang|Bà Rịa - Vũng Tàu|Bà Rịa – Vũng Tàu|Bắc Giang|Bắc Kạn|Bạc Liêu|Bắc Ninh|Bến Tre|Bình Định|"
    "Bình Dương|Bình Phước|Bình Thuận|Cà Mau|Cần Thơ|Cao Bằng|Đà Nẵng|Đắk Lắk|Đắc Lắc|Đắk Nông|Đắc Nông|"
    "Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|"
    "Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lâm Đồng|Lạng Sơn|Lào Cai|Long An|Nam Định|"
    "Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|"
    "Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Thừa Thiên - Huế|"
    "Thừa Thiên – Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái"
)
# Only after a tier word ("thành phố Huế"): by themselves they name a kind of dish, a leader, an everyday word.
PROVINCES_WITH_TIER = ("Huế", "Hồ Chí Minh", "HCM", "Buôn Ma Thuột", "Phan Rang - Tháp Chàm", "Phan Rang – Tháp Chàm")

KINH_FAMILIES = words(
    "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|An|Ân|Âu|Bạch|Bành|Biện|Ca|"
    "Cái|Cam|Cao|Cấn|Chế|Châu|Chu|Chung|Chử|Cù|Cung|Danh|Diệp|Doãn|Dư|Đàm|Đào|Đậu|Đinh|Đoàn|Đồng|Đổng|"
    "Đới|Đường|Giang|Giáp|Hà|Hạ|Hàn|Hàng|Hầu|Hình|Hoa|Hồng|Hứa|Kha|Khâu|Khổng|Khuất|Khúc|Khương|Kiều|Kim|"
    "La|Lã|Lại|Lam|Lâm|Lăng|Lỗ|Lục|Lư|Lữ|Lương|Lưu|Ma|Mã|Mạc|Mạch|Mai|Mẫn|Mâu|Nghiêm|Ngạc|Ngân|Ngụy|Nhan|"
    "Nhâm|Nhữ|Ninh|Ông|Phí|Phù|Phùng|Phương|Quách|Quản|Quan|Sầm|Sái|Sử|Tạ|Tăng|Tào|Tất|Thạch|Thái|Thân|"
    "Thẩm|Thang|Thi|Thiều|Tiêu|Tô|Tôn|Tống|Trang|Trà|Triệu|Trình|Trịnh|Trương|Từ|Tưởng|Uông|Ứng|Văn|Vi|"
    "Viên|Viêm|Vương|Xa|Yên|Tiết|Bồ|Chúc|Điền|Đôn|Hướng|Khiếu|Lạc|Lều|Lộc|Lai|Mang|Nhiếp|Ngọ|Tề|Thôi|"
    "Tiền|Đan|Hán|Mỵ|Vòng|Cáp|Đống|Liêu|Tiều|Thiệu|Bàng|Cảnh|Cát|Chiêm|Chúng|Cố|Đái|Hoắc|Kỷ|Kỳ|Lôi|Luân|Luyện|"
    "Nghê|Nhạc|Phó|Phùng|Quất|Sài|Tiếp|Tòng|Tra|Trác|Trầm|Trì|Trưng|Tưởng|Úc|Vạn|Vu|Đặng|Đạo|Lữu|Ngũ|Phượng|Thập"
)
MINORITY_FAMILIES = words(
    "Giàng|Thào|Lầu|Lồ|Má|Mùa|Vàng|Sùng|Hạng|Hờ|Hảng|Cứ|Chang|Cháng|Chảo|Chẻo|Phàn|Tẩn|Tráng|Vù|Ly|Lùng|"
    "Lừu|Vừ|Pờ|Phà|Phu|Sừng|Cà|Bạc|Cầm|Điêu|Đèo|Lèo|Lò|Lô|Lường|Quàng|Tòng|Vì|Ngần|Bàn|Chìu|Voòng|Lìn|"
    "Sền|Thền|Thèn|Lèng|Nùng|Then|Lù|Hù|Cư|Dì|Tải|Nông|Bế|Mông|Hoàng|Chíu|Tằng|Phún|Lành|Chướng|Sí|Sìn|"
    "Chang|Ngải|Phìn|Y|A|H'|K'|Ksor|Kpă|Rơ|Rmah|Siu|Nay|Rah|Rcom|Niê|Ayun|Êban|Mlô|Kbuôr|Knul|Điểu|Thị|"
    "Kơ|Lơ|Cil|Bon|Pang|Ka|Bríu|Zơ|Zơrâm|Alăng|Blúp|Bling|Bhling|Arất|Coor|Pơloong|Bnướch|Ating|Đàng|"
    "Thành|Thiên|Báo|Não|Bá|Quảng|Kiên|Neáng|Néang|Chau|Sơn|Khà|Xeo|Sùng|Tếnh|Cháu|Chá|Khoàng|Lỳ|Pồ|Mạ|"
    "Lý|Ngô|Đinh|Kră|Krông|Hiao|Kbông|Puih|Rahlan|Kà|Mè|Lang|Tà|Cụt|Moong|Xồng|Và|Già|Thò|Cự|Sần|Chẩu|Trìu|Triù|"
    "Sình|Lìm|Hủng|Làn|Dín|Toán|Gì|Pố|Lỷ|Dường|Sằn|Hỷ|Phoòng|Sú|Nình|Chống|Nhảo|Tạo|Miêu|Lộ"
)
# Of the central highlands: no place's name begins with these.
HIGHLAND_FAMILIES = {
    comparable(name)
    for name in words(
        "Chamaléa|Pi Năng|Pinăng|Katơr|Kator|Pupur|Patâu|Mấu|Alăng|Arâl|Ating|Bríu|Bling|Bhling|Blúp|Bhnướch|Coor|"
        "Hốih|Hôih|Hiêng|Zơrâm|Pơloong|Riah|Rapat|Kring|Ksor|Kpă|Rmah|Rcom|Rchâm|Siu|Kpuih|Puih|Rahlan|Niê|Mlô|Êban|"
        "Ayŭn|Kbuôr|Knul|Êñuôl|Byă|Hmŏk|Hwing|Kdoh|Ktla|Ktul|Adrơng|Bkrông|Kriêng|Hđơk|Cil|Kră|Krajan|Lieng|Liêng|"
        "Ntơr|Ndong|Dagout|Touneh|Bnahria|Nahria|Neáng|Néang|Điểu"
    )
}
COMMON_FAMILIES = {
    comparable(name)
    for name in words("Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Giàng|Lò|Vàng|Sùng")
}
FAMILIES = {comparable(name) for name in (*KINH_FAMILIES, *MINORITY_FAMILIES)} | HIGHLAND_FAMILIES

PROVINCE_NAMES = Phrases(PROVINCES)
PLACES_AFTER_TIER = Phrases((*PROVINCES, *PROVINCES_WITH_TIER))
PROVINCE_KEYS = {comparable(name) for name in (*PROVINCES, "Buôn Ma Thuột")}

# Persons whose names stand for streets, unions and cities; never officials of an event.
HISTORIC = {"hồ chí minh", "võ nguyên giáp", "tôn đức thắng", "bác hồ"}
